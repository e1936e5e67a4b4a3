import Dossiers
